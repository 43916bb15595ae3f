using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>Arguments that let curl in, with the setting's name in place of its value.</summary>
internal static class CurlCredentials
{
    public static string Of(Blueprint blueprint) =>
        blueprint.Authentication.IsDefaultOrEmpty
            ? ""
            : blueprint.Authentication[0] switch
            {
                { Scheme: AuthenticationScheme.ApiKeyHeader } key =>
                    $"-H '{key.Header}: {key.Prefix}{Name(key.Secret)}'",
                { Scheme: AuthenticationScheme.ApiKeyQuery } key =>
                    $"-G --data-urlencode '{key.Parameter}={Name(key.Secret)}'",
                { Scheme: AuthenticationScheme.Basic } pair =>
                    $"-u '{Name(pair.User)}:{Name(pair.Secret)}'",
                { Scheme: AuthenticationScheme.Headers } several => string.Join(
                    ' ',
                    several.Headers.Select(one =>
                        $"-H '{one.Header}: {one.Prefix}{Name(one.Secret)}'"
                    )
                ),
                { Scheme: AuthenticationScheme.Bearer } bearer =>
                    $"-H 'Authorization: Bearer {Name(bearer.Secret)}'",
                // Signatures and tokens are more than a line of curl.
                _ => "",
            };

    private static string Name(string? setting) => (setting ?? "").ToUpperInvariant();
}
