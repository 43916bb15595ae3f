using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class CredentialHeaderShape
{
    public static IShape<CredentialHeader> Shape { get; } =
        new ObjectShape<CredentialHeader>("credential header", Ask, nameKey: "header");

    private static CredentialHeader Ask(IMembers members) =>
        new()
        {
            Header = members.Required("header", Texts.Header, "Header that carries it."),
            Prefix = members.Or(
                "prefix",
                Texts.LineOrNothing,
                "",
                "Text before the value, with its space."
            ),
            Secret = members.Required("secret", Texts.TechnicalName, "Setting that holds it."),
        };
}
