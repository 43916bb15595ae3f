using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>
/// The adapter's <c>_auth</c>: its scheme and the settings that hold the credentials; a list where
/// the platform knows several ways in.
/// </summary>
internal static class AuthenticationOptions
{
    public static PythonSource Of(ImmutableArray<Authentication> ways) =>
        PythonAttribute.Of(
            "_auth",
            ways.Length == 1 ? Dictionary(ways[0]) : PythonGroup.List([.. ways.Select(Dictionary)])
        );

    private static PythonGroup Dictionary(Authentication way) =>
        PythonGroup.Dictionary([.. Entries(way)]);

    private static IEnumerable<PythonGroup> Entries(Authentication way)
    {
        yield return PythonAttribute.Entry(
            "scheme",
            PythonAttribute.Text(AuthenticationWords.Scheme(way.Scheme))
        );
        if (way.When is { } condition)
        {
            yield return PythonAttribute.Entry("when", Condition(condition));
        }

        foreach ((string key, string value) in AuthenticationWords.Texts(way))
        {
            yield return PythonAttribute.Entry(key, PythonAttribute.Text(value));
        }

        foreach (PythonGroup entry in Nested(way))
        {
            yield return entry;
        }
    }

    private static IEnumerable<PythonGroup> Nested(Authentication way)
    {
        if (!way.Headers.IsEmpty)
        {
            yield return PythonAttribute.Entry("headers", Headers(way.Headers));
        }

        if (!way.Scopes.IsEmpty)
        {
            yield return PythonAttribute.Entry("scopes", Texts(way.Scopes));
        }

        // The framework uses it unless it is told not to.
        if (way.Scheme == AuthenticationScheme.Oauth2Code)
        {
            yield return PythonAttribute.Entry(
                "pkce",
                PythonGroup.Leaf(PythonLiteral.Of(way.Pkce))
            );
        }

        if (!way.AuthorizeParameters.IsEmpty)
        {
            yield return PythonAttribute.Entry(
                "authorize_parameters",
                Scalars.Dictionary(way.AuthorizeParameters)
            );
        }

        if (!way.Body.IsEmpty)
        {
            yield return PythonAttribute.Entry("body", Body(way.Body));
        }

        if (way.LifetimeSeconds is { } seconds)
        {
            yield return PythonAttribute.Entry(
                "lifetime_seconds",
                PythonGroup.Leaf(PythonLiteral.Of(seconds))
            );
        }

        if (!way.Parts.IsEmpty)
        {
            yield return PythonAttribute.Entry("parts", Texts(way.Parts));
        }
    }

    private static PythonGroup Condition(AuthenticationCondition condition) =>
        condition.Field is { } field
            ? PythonGroup.Dictionary(
                PythonAttribute.Entry("field", PythonAttribute.Text(field)),
                PythonAttribute.Entry("value", PythonAttribute.Text(condition.Value ?? ""))
            )
            : PythonGroup.Dictionary(
                PythonAttribute.Entry(
                    "url_scheme",
                    PythonAttribute.Text(condition.UrlScheme ?? "https")
                )
            );

    private static PythonGroup Headers(ImmutableArray<CredentialHeader> headers) =>
        PythonGroup.Dictionary([
            .. headers.Select(header =>
                PythonAttribute.Entry(
                    header.Header,
                    header.Prefix.Length == 0
                        ? Secret(header.Secret)
                        : PythonGroup.Dictionary(
                            PythonAttribute.Entry("prefix", PythonAttribute.Text(header.Prefix)),
                            PythonAttribute.Entry("secret", PythonAttribute.Text(header.Secret))
                        )
                )
            ),
        ]);

    private static PythonGroup Body(ImmutableArray<LoginMember> members) =>
        PythonGroup.Dictionary([
            .. members.Select(member =>
                PythonAttribute.Entry(
                    member.Name,
                    member.Secret is { } setting
                        ? Secret(setting)
                        : PythonGroup.Leaf(PythonLiteral.OfScalar(member.Constant))
                )
            ),
        ]);

    private static PythonGroup Secret(string setting) =>
        PythonGroup.Dictionary(PythonAttribute.Entry("secret", PythonAttribute.Text(setting)));

    private static PythonGroup Texts(ImmutableArray<string> texts) =>
        PythonGroup.List([.. texts.Select(PythonAttribute.Text)]);
}
