using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class AuthenticationShape
{
    public static IShape<Authentication> Shape { get; } =
        new ObjectShape<Authentication>("authentication", Ask, nameKey: "scheme");

    private static Authentication Ask(IMembers members) =>
        new()
        {
            Scheme = members.Required(
                "scheme",
                Choice.Of<AuthenticationScheme>(),
                "How a request proves who sends it."
            ),
            Header = members.Optional(
                "header",
                Texts.Header,
                "Header that carries the key, for api-key-header."
            ),
            Parameter = members.Optional(
                "parameter",
                Texts.Line,
                "Query parameter that carries the key, for api-key-query."
            ),
            Prefix = members.Or(
                "prefix",
                Texts.Line,
                "",
                "Text before the key in the header, with its space."
            ),
            Secret = members.Optional(
                "secret",
                Texts.TechnicalName,
                "Setting that holds the key, token or password."
            ),
            User = members.Optional(
                "user",
                Texts.TechnicalName,
                "Setting that holds the user name, for basic."
            ),
        };
}
