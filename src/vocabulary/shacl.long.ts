process.env['IMI_LONG'] = '1';
await import('./shacl.test.js');
