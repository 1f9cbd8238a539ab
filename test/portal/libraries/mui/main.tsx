import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Autocomplete,
  Card,
  CardContent,
  CardHeader,
  Checkbox,
  Chip,
  Container,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Grid,
  InputAdornment,
  InputLabel,
  List,
  ListItem,
  ListItemText,
  MenuItem,
  OutlinedInput,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Stack,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useId, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LAYOUTS } from '../layouts';
import { pageModel, shownDate, shownText, specOf, type Field } from '../model';

const page = pageModel(specOf(location.search), LAYOUTS.mui);
const { say, spec } = page;
const variant = spec.form === 'E' ? 'standard' : spec.form === 'RCEP' ? 'filled' : 'outlined';
const options = (field: Field): string[] => [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];

function MuiSelect({ field, label }: { field: Field; label: string }): ReactNode {
  const id = useId();
  const list = options(field);
  return (
    <FormControl fullWidth variant={variant} size="small">
      {label === '' ? null : <InputLabel id={id}>{label}</InputLabel>}
      <Select
        labelId={label === '' ? undefined : id}
        label={label}
        defaultValue={field.value === '' ? '' : `c${list.indexOf(field.value)}`}
      >
        {list.map((text, i) => (
          <MenuItem key={text} value={`c${i}`}>
            {text}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

function Control({ field, bare = false }: { field: Field; bare?: boolean }): ReactNode {
  const label = bare ? '' : field.label;
  const { unit } = field;
  if (unit && !bare && unit.key.endsWith('currency'))
    return (
      <TextField
        fullWidth
        variant={variant}
        size="small"
        label={label}
        defaultValue={field.value}
        slotProps={{ input: { startAdornment: <InputAdornment position="start">{unit.value}</InputAdornment> } }}
      />
    );
  if (unit && !bare && unit.key.endsWith('Weight.unit'))
    return (
      <FormControl fullWidth size="small">
        <FormLabel>{label}</FormLabel>
        <OutlinedInput defaultValue={field.value} endAdornment={<InputAdornment position="end">{unit.value}</InputAdornment>} />
      </FormControl>
    );
  if (unit && !bare)
    return (
      <Stack direction="row" spacing={1}>
        <TextField variant={variant} size="small" label={label} defaultValue={field.value} />
        <MuiSelect field={unit} label={unit.label} />
      </Stack>
    );
  switch (field.kind) {
    case 'select':
      return <MuiSelect field={field} label={label} />;
    case 'search':
      return (
        <Autocomplete
          size="small"
          options={options(field)}
          defaultValue={field.value === '' ? null : field.value}
          renderInput={(params) => <TextField {...params} label={label} variant={variant} placeholder={say('Tìm…', 'Search…')} />}
        />
      );
    case 'date':
      return (
        <TextField
          fullWidth
          type="date"
          size="small"
          label={label}
          variant={variant}
          defaultValue={field.value}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      );
    case 'area':
      return (
        <TextField
          fullWidth
          multiline
          minRows={2}
          size="small"
          label={label}
          variant={variant}
          defaultValue={field.value}
          helperText={say('Ghi bằng tiếng Anh', 'In English')}
        />
      );
    default:
      return (
        <TextField
          fullWidth
          required={!field.key.startsWith('x.')}
          size="small"
          label={label}
          variant={variant}
          defaultValue={field.value}
        />
      );
  }
}

const Fields = ({ fields, size }: { fields: readonly Field[]; size: number }): ReactNode => (
  <Grid container spacing={2}>
    {fields.map((field) => (
      <Grid key={field.key} size={size}>
        <Control field={field} />
      </Grid>
    ))}
  </Grid>
);

function Goods(): ReactNode {
  if (spec.mode !== 'view' && spec.form === 'E')
    return page.lines.map((line, i) => (
      <Paper key={i} variant="outlined" sx={{ p: 2, mb: 1 }}>
        <Typography variant="subtitle1">{`${say('Mặt hàng', 'Item')} ${i + 1}`}</Typography>
        <Fields fields={line} size={4} />
      </Paper>
    ));
  const editable = spec.mode !== 'view' && spec.form === 'RCEP';
  return (
    <TableContainer component={Paper}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {page.lines[0]!.map((field) => (
              <TableCell key={field.label}>{field.label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {page.lines.map((line, i) => (
            <TableRow key={i}>
              {line.map((field, c) => (
                <TableCell key={c} align={field.kind === 'number' ? 'right' : 'left'}>
                  {editable && c > 0 ? (
                    <Stack direction="row">
                      <Control field={field} bare />
                      {field.unit ? <Control field={field.unit} bare /> : null}
                    </Stack>
                  ) : (
                    shownText(field)
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Ticks(): ReactNode {
  const all = [...page.ticks, page.fobShown];
  if (spec.form === 'RCEP')
    return all.map((tick) => (
      <FormControl key={tick.key}>
        <FormLabel id={`t-${tick.key}`}>{tick.label}</FormLabel>
        <RadioGroup row aria-labelledby={`t-${tick.key}`} name={tick.key} defaultValue={tick.on ? 'y' : 'n'}>
          <FormControlLabel value="y" control={<Radio />} label={say('Có', 'Yes')} />
          <FormControlLabel value="n" control={<Radio />} label={say('Không', 'No')} />
        </RadioGroup>
      </FormControl>
    ));
  return (
    <FormGroup row>
      {all.map((tick) => (
        <FormControlLabel
          key={tick.key}
          label={tick.label}
          labelPlacement={spec.form === 'E' ? 'start' : 'end'}
          control={spec.form === 'E' ? <Switch defaultChecked={tick.on} /> : <Checkbox defaultChecked={tick.on} />}
        />
      ))}
    </FormGroup>
  );
}

const Block = ({ title, children }: { title: string; children: ReactNode }): ReactNode =>
  spec.form === 'RCEP' ? (
    <Accordion defaultExpanded>
      <AccordionSummary>
        <Typography>{title}</Typography>
      </AccordionSummary>
      <AccordionDetails>{children}</AccordionDetails>
    </Accordion>
  ) : (
    <Card sx={{ mb: 2 }}>
      <CardHeader title={title} />
      <CardContent>{children}</CardContent>
    </Card>
  );

const Edit = (): ReactNode => (
  <>
    {page.sections.map((section) => (
      <Block key={section.id} title={section.title}>
        <Fields fields={section.fields} size={spec.form === 'D' ? 6 : 4} />
      </Block>
    ))}
    <Block title={page.goodsTitle}>
      <Goods />
    </Block>
    <Block title={page.ticksTitle}>
      <Ticks />
      <Control field={page.remarks} />
    </Block>
  </>
);

/** A field of a read-only page, as the library's users draw it: a list, two texts in a grid, or read-only inputs. */
function Shown({ fields }: { fields: readonly Field[] }): ReactNode {
  if (spec.form === 'D')
    return (
      <List dense>
        {fields.map((field) => (
          <ListItem key={field.key}>
            <ListItemText primary={field.label} secondary={shownText(field)} />
          </ListItem>
        ))}
      </List>
    );
  if (spec.form === 'E')
    return (
      <Grid container spacing={1}>
        {fields.map((field) => (
          <Grid key={field.key} size={4}>
            <Typography variant="caption" color="text.secondary">
              {field.label}
            </Typography>
            <Typography variant="body1">{shownText(field)}</Typography>
          </Grid>
        ))}
      </Grid>
    );
  return (
    <Grid container spacing={2}>
      {fields.map((field) => (
        <Grid key={field.key} size={6}>
          <TextField
            fullWidth
            label={field.label}
            value={field.kind === 'date' ? shownDate(field.value) : shownText(field)}
            slotProps={{ input: { readOnly: true } }}
          />
        </Grid>
      ))}
    </Grid>
  );
}

const View = (): ReactNode => (
  <>
    {page.sections.map((section) => (
      <Block key={section.id} title={section.title}>
        <Shown fields={section.fields} />
      </Block>
    ))}
    <Block title={page.goodsTitle}>
      <Goods />
    </Block>
    <Block title={page.ticksTitle}>
      {spec.form === 'D' ? (
        <Grid container>
          {[...page.ticks, page.fobShown].map((tick) => (
            <Grid key={tick.key} size={6}>
              <Typography component="span">{tick.label}: </Typography>
              <Chip
                size="small"
                label={tick.on ? say('Có', 'Yes') : say('Không', 'No')}
                color={tick.on ? 'success' : 'default'}
              />
            </Grid>
          ))}
        </Grid>
      ) : (
        [...page.ticks, page.fobShown].map((tick) => (
          <FormControlLabel key={tick.key} disabled control={<Checkbox checked={tick.on} />} label={tick.label} />
        ))
      )}
      <Shown fields={[page.remarks]} />
    </Block>
  </>
);

createRoot(document.querySelector('#root')!).render(
  <Container>
    <Typography variant="h5">{page.title}</Typography>
    {spec.mode === 'view' ? <View /> : <Edit />}
  </Container>,
);
