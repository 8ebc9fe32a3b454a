import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { municipalityOf } from '../../../pipelines/target.ts';
import { Person, Role } from '../../model/person.ts';
import { generatedPassword, type People, PersonExists } from '../../store/index.ts';
import { account } from '../../web/words/sv/access.ts';
import { type DataOptions, type Desk, dataOption, jsonOption } from '../desk.ts';
import { UserError } from '../exit.ts';

interface RoleOptions extends DataOptions {
  municipality?: string;
}

/**
 * Passwords are made here and printed once. They never stand on a command line, which other processes can read and which
 * may be handed to a running server.
 */
export const userCommand = (desk: Desk): Command => {
  const user = new Command('user').description('lägg till, ändra och ta bort dem som loggar in');
  for (const command of [add, list, role, password, remove]) user.addCommand(command(desk));
  return user;
};

const ROLES = Role.options.join(', ');

const municipalityOption = () =>
  new Option('--municipality <kommun>', 'vilken kommun rollen kommun gäller, med namn eller kod');

const add = (desk: Desk): Command =>
  new Command('add')
    .description('lägg till en användare och visa dess lösenord, en enda gång')
    .argument('<id>', 'användarnamnet som skrivs vid inloggning')
    .requiredOption('--name <namn>', 'personens namn, som det visas i loggen')
    .addOption(new Option('--role <roll>', ROLES).argParser(roleOf).makeOptionMandatory())
    .addOption(municipalityOption())
    .addOption(dataOption())
    .action(async (id: string, options: RoleOptions & { name: string; role: Role }) => {
      const person = personWith({ id, name: options.name, role: options.role }, options);
      const people = await peopleOf(desk, options);
      const password = generatedPassword();
      await people.add(person, password).catch((error: unknown) => {
        if (!(error instanceof PersonExists)) throw error;
        throw new UserError(`Det finns redan en användare ${id}; se underlag user list.`);
      });
      desk.io.out(`${id} är tillagd: ${described(person)}.`);
      tell(desk, password);
    });

const list = (desk: Desk): Command =>
  new Command('list')
    .description('lista användarna')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(async (options: DataOptions & { json?: boolean }) => {
      const everyone = await (await peopleOf(desk, options)).list();
      if (options.json) return desk.io.out(JSON.stringify(everyone, null, 2));
      if (everyone.length === 0)
        return desk.io.out('Här finns inga användare än; lägg till en med underlag user add.');
      for (const person of everyone) desk.io.out(`${person.id}  ${described(person)}`);
    });

const role = (desk: Desk): Command =>
  new Command('role')
    .description('ge en användare en annan roll; den gäller genast')
    .argument('<id>')
    .addArgument(new Argument('<roll>', ROLES).argParser(roleOf))
    .addOption(municipalityOption())
    .addOption(dataOption())
    .action(async (id: string, role: Role, options: RoleOptions) => {
      const people = await peopleOf(desk, options);
      const person = personWith({ ...(await known(people, id)), role }, options);
      await people.change(person);
      desk.io.out(`${id} är nu ${described(person)}.`);
    });

const password = (desk: Desk): Command =>
  new Command('password')
    .description('ge en användare ett nytt lösenord; den som är inloggad loggas ut')
    .argument('<id>')
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions) => {
      const people = await peopleOf(desk, options);
      await known(people, id);
      const password = generatedPassword();
      await people.setPassword(id, password);
      desk.io.out(`${id} har fått ett nytt lösenord och är utloggad överallt.`);
      tell(desk, password);
    });

const remove = (desk: Desk): Command =>
  new Command('remove')
    .description('ta bort en användare; det som den har skrivit i loggarna står kvar')
    .argument('<id>')
    .addOption(dataOption())
    .action(async (id: string, options: DataOptions) => {
      const people = await peopleOf(desk, options);
      const { name } = await known(people, id);
      await people.remove(id);
      desk.io.out(`${id} (${name}) är borttagen och utloggad överallt.`);
    });

const peopleOf = async (desk: Desk, options: DataOptions): Promise<People> =>
  (await desk.open(options)).house.store.people;

async function known(people: People, id: string): Promise<Person> {
  const person = await people.get(id);
  if (!person) throw new UserError(`Ingen användare heter ”${id}”; se underlag user list.`);
  return person;
}

function tell({ io }: Desk, password: string): void {
  io.out(`Lösenord: ${password}`);
  io.err('Lösenordet visas bara nu. Lämna det på ett säkert sätt; det kan bytas på sidan Konto.');
}

function roleOf(text: string): Role {
  const role = Role.safeParse(text);
  if (!role.success) throw new InvalidArgumentError(`rollen är en av ${ROLES}`);
  return role.data;
}

/** @throws UserError, TargetError */
function personWith(
  { id, name, role }: Pick<Person, 'id' | 'name' | 'role'>,
  { municipality: named }: RoleOptions,
): Person {
  if (role === 'kommun' && named === undefined)
    throw new UserError('Ange med --municipality vilken kommun användaren hör till.');
  if (role !== 'kommun' && named !== undefined)
    throw new UserError('--municipality hör bara till rollen kommun.');
  const municipality = named === undefined ? null : municipalityOf(named).code;
  const person = Person.safeParse({ id, name: name.trim(), role, municipality });
  if (person.success) return person.data;
  throw new UserError(
    person.error.issues[0]!.path[0] === 'id'
      ? `Användarnamnet ”${id}” går inte: använd högst 40 små bokstäver a–z, siffror, punkt, bindestreck och understreck, med en bokstav eller siffra först.`
      : 'Namnet ska ha mellan 1 och 80 tecken.',
  );
}

const described = ({ name, role, municipality }: Person): string =>
  `${name}, ${account.roles[role].toLowerCase()}${municipality === null ? '' : ` ${municipalityOf(municipality).name}`}`;
