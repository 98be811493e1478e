import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows the user a sentence about something they can mend. */
export function warn(connection: Connection, problem: string): void {
  // As a notification: `connection.window.showWarningMessage` is a request, which waits for a button to be pressed.
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: `On Record: ${problem}`,
  });
}
