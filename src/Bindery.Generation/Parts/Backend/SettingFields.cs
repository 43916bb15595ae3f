using System.Globalization;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>The blueprint's settings as fields of the backend.</summary>
internal static class SettingFields
{
    // Two levels: the class, and the arguments of the field.
    private const int ArgumentIndent = 8;

    public static PythonSource Of(IEnumerable<Setting> settings) =>
        PythonSource.Lines(settings.Select(Of));

    private static PythonSource Of(Setting setting)
    {
        PythonName name = PythonName.Of(setting.Name);
        PythonName type = PythonName.Of(FieldClass(setting.Type));
        PythonSource arguments = PythonSource.Lines(Arguments(setting));
        return arguments.IsEmpty
            ? PythonSource.Of($"{name} = fields.{type}()")
            : PythonSource.Of(
                $"""
                {name} = fields.{type}(
                    {arguments}
                )
                """
            );
    }

    private static IEnumerable<PythonSource> Arguments(Setting setting)
    {
        if (setting.Type == SettingType.Selection)
        {
            yield return Selection(setting);
        }

        if (SaysMoreThanName(setting))
        {
            yield return PythonSource.Of($"string={PythonLiteral.Of(setting.Label)},");
        }

        // A secret can be filled in later by whoever may see it: the form then says what is missing.
        if (setting.Required && setting.Type != SettingType.Secret)
        {
            yield return PythonSource.Of($"required=True,");
        }

        if (setting.Default is { } value)
        {
            yield return PythonSource.Of($"default={Default(setting.Type, value)},");
        }

        if (setting.Type == SettingType.Secret)
        {
            yield return PythonSource.Of($"copy=False,");
            yield return PythonSource.Of($"groups=\"connector_base_backend.connector_manager\",");
        }

        if (setting.Help is { } help)
        {
            yield return PythonSource.Of($"help={PythonLiteral.Of(help)},");
        }
    }

    private static PythonSource Selection(Setting setting)
    {
        PythonGroup options = PythonGroup.List([
            .. setting.Options.Select(option =>
                PythonGroup.Tuple(PythonAttribute.Text(option), PythonAttribute.Text(option))
            ),
        ]);
        return PythonSource.Of(
            $"{PythonAttribute.Keyword("selection", options).ToSource(ArgumentIndent, suffix: 1)},"
        );
    }

    private static PythonLiteral Default(SettingType type, string value) =>
        type switch
        {
            SettingType.Boolean => PythonLiteral.Of(value == "true"),
            SettingType.Integer => PythonLiteral.Of(
                long.Parse(value, CultureInfo.InvariantCulture)
            ),
            _ => PythonLiteral.Of(value),
        };

    private static string FieldClass(SettingType type) =>
        type switch
        {
            SettingType.Selection => "Selection",
            SettingType.Boolean => "Boolean",
            SettingType.Integer => "Integer",
            _ => "Char",
        };

    // Odoo makes "Access Token" of access_token by itself; "Shop URL" it can't.
    private static bool SaysMoreThanName(Setting setting)
    {
        // Odoo leaves the "id" out of a label that it makes itself.
        string name = setting.Name.EndsWith("_id", StringComparison.Ordinal)
            ? setting.Name[..^3]
            : setting.Name;
        if (!setting.Label.Equals(name.Replace('_', ' '), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return setting
            .Label.Where(
                (letter, at) => at > 0 && setting.Label[at - 1] != ' ' && char.IsUpper(letter)
            )
            .Any();
    }
}
