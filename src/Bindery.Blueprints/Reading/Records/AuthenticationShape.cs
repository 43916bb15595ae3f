using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class AuthenticationShape
{
    public static IShape<Authentication> Shape { get; } =
        new ObjectShape<Authentication>("authentication", Ask, nameKey: "scheme");

    private static Authentication Ask(IMembers members) =>
        SignatureMembers.Ask(members, TokenMembers.Ask(members, Simple(members)));

    private static Authentication Simple(IMembers members) =>
        new()
        {
            Scheme = members.Required(
                "scheme",
                Choice.Of<AuthenticationScheme>(),
                "How a request proves who sends it."
            ),
            When = members.Optional(
                "when",
                AuthenticationConditionShape.Shape,
                "When this way is taken; the first of the list whose condition holds is."
            ),
            Header = members.Optional(
                "header",
                Texts.Header,
                "Header that carries the key, token or signature; Authorization where left out."
            ),
            Parameter = members.Optional(
                "parameter",
                Texts.Line,
                "Query parameter that carries the key, for api-key-query."
            ),
            Prefix = members.Optional(
                "prefix",
                Texts.LineOrNothing,
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
            Headers = members.Or(
                "headers",
                Values.Many(CredentialHeaderShape.Shape),
                [],
                "Credentials of one request, for headers."
            ),
        };
}
