using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary>
/// <c>data/neutralize.sql</c>, which Odoo runs when a copy of production is neutralised: without
/// its secrets the copy can't talk to the platform.
/// </summary>
internal sealed class NeutralizePart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        PythonName[] secrets =
        [
            .. connector
                .Blueprint.Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => PythonName.Of(setting.Name)),
        ];
        return secrets.Length == 0
            ? draft
            : draft.EnsureFile("data/neutralize.sql", Statement(secrets));
    }

    // Setting names are identifiers, and a table's name is made of one.
    private string Statement(PythonName[] secrets)
    {
        string assignments = string.Join(
            ",\n       ",
            secrets.Select(secret => $"{secret} = NULL")
        );
        return $"""
            -- a copy of production must not talk to the platform
            UPDATE {connector.Names.SnakePrefix}_backend
               SET {assignments};

            """;
    }
}
