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
                { Scheme: AuthenticationScheme.Basic, User: null } key =>
                    $"-u '{Name(key.Secret)}:'",
                { Scheme: AuthenticationScheme.Basic } pair =>
                    $"-u '{Name(pair.User)}:{Name(pair.Secret)}'",
                { } bearer => $"-H 'Authorization: Bearer {Name(bearer.Secret)}'",
            };

    private static string Name(string? setting) => (setting ?? "").ToUpperInvariant();
}
