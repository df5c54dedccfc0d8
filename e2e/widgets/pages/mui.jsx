/** React with MUI 7: text fields, selects in both spellings, radio buttons, a switch, a free autocomplete. */
import {
  AppBar,
  Autocomplete,
  Box,
  Button,
  Checkbox,
  Container,
  CssBaseline,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Stack,
  Switch,
  Tab,
  Tabs,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

let current = emptyAccount;
exposeAccount(() => current);

function Section({ title, children }) {
  return (
    <Paper component="section" sx={{ p: 3, mt: 3 }}>
      <Typography variant="h6" component="h2" gutterBottom>
        {title}
      </Typography>
      <Stack spacing={2}>{children}</Stack>
    </Paper>
  );
}

function App() {
  const [account, setAccount] = useState(emptyAccount);
  current = account;
  const change = (name, value) => setAccount((before) => ({ ...before, [name]: value }));
  const bind = (name) => ({ value: account[name], onChange: (event) => change(name, event.target.value) });

  return (
    <>
      <CssBaseline />
      <AppBar position="static">
        <Toolbar>
          <Typography variant="h6" component="div" sx={{ flexGrow: 1 }}>
            Larder
          </Typography>
          <Button color="inherit">Inbox</Button>
          <Button color="inherit">Sign out</Button>
        </Toolbar>
      </AppBar>
      <Container maxWidth="sm" component="main" sx={{ pb: 6 }}>
        <Tabs value={1} aria-label="Settings">
          <Tab label="Appearance" />
          <Tab label="Mail account" />
        </Tabs>
        <Section title="Incoming server">
          <TextField select label="Protocol" {...bind('protocol')}>
            {protocols.map(({ value, text }) => (
              <MenuItem key={value} value={value}>
                {text}
              </MenuItem>
            ))}
          </TextField>
          <TextField label="Server" required {...bind('incomingHost')} />
          <TextField label="Port" type="number" {...bind('incomingPort')} />
          <FormControl fullWidth>
            <InputLabel id="incoming-encryption-label">Encryption</InputLabel>
            <Select
              labelId="incoming-encryption-label"
              id="incoming-encryption"
              label="Encryption"
              {...bind('incomingSecurity')}
            >
              {securities.map(({ value, text }) => (
                <MenuItem key={value} value={value}>
                  {text}
                </MenuItem>
              ))}
            </Select>
          </FormControl>
          <TextField label="User name" autoComplete="off" {...bind('username')} />
          <TextField label="Password" type="password" autoComplete="new-password" {...bind('password')} />
          <FormControlLabel control={<Checkbox defaultChecked />} label="Leave messages on the server" />
        </Section>
        <Section title="Outgoing server">
          <TextField label="Server" helperText="The server that sends your mail" {...bind('outgoingHost')} />
          <TextField label="Port" type="number" {...bind('outgoingPort')} />
          <FormControl>
            <FormLabel id="outgoing-encryption-label">Encryption</FormLabel>
            <RadioGroup row aria-labelledby="outgoing-encryption-label" {...bind('outgoingSecurity')}>
              {securities.map(({ value, text }) => (
                <FormControlLabel key={value} value={value} control={<Radio />} label={text} />
              ))}
            </RadioGroup>
          </FormControl>
          <FormControlLabel
            control={
              <Switch
                checked={account.authentication}
                onChange={(event) => change('authentication', event.target.checked)}
              />
            }
            label="Server requires authentication"
          />
        </Section>
        <Section title="Identity">
          <Autocomplete
            freeSolo
            options={knownAddresses}
            inputValue={account.from}
            onInputChange={(_event, value) => change('from', value)}
            renderInput={(params) => <TextField {...params} label="From address" />}
          />
          <TextField label="Reply-To address" type="email" {...bind('replyTo')} />
        </Section>
        <Section title="Checking">
          <TextField select label="Check for new mail" {...bind('interval')}>
            {intervals.map(({ value, text }) => (
              <MenuItem key={value} value={value}>
                {text}
              </MenuItem>
            ))}
          </TextField>
        </Section>
        <Box sx={{ mt: 3 }}>
          <Button variant="contained">Save</Button>
        </Box>
      </Container>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
