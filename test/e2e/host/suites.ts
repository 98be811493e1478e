import './activation.test';
import './hover.test';
import './outline.test';
import './problems.test';
import './definition.test';
import './colours.test';
import './commands.test';
import './typing.test';
import './features.test';
import './decisions.test';
import './elsewhere.test';
import './samples.test';
import './report.test';
import './export.test';
import './crash.test'; // last: it ends the server that the others use
