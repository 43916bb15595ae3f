namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingsOfAuthentication : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Authentication.SelectMany(
            (scheme, index) =>
                Missing(scheme)
                    .Concat(Unknown(blueprint, scheme))
                    .Select(found => ($"authentication[{index}].{found.Key}", found.Message))
        );

    private static IEnumerable<(string Key, string Message)> Missing(Authentication scheme)
    {
        if (scheme.Secret is null)
        {
            yield return ("secret", "the scheme needs a secret; name the setting that holds it");
        }

        if (scheme is { Scheme: AuthenticationScheme.ApiKeyHeader, Header: null })
        {
            yield return ("header", "api-key-header needs a header; name it");
        }

        if (scheme is { Scheme: AuthenticationScheme.ApiKeyQuery, Parameter: null })
        {
            yield return ("parameter", "api-key-query needs a parameter; name it");
        }

        if (scheme is { Scheme: AuthenticationScheme.Basic, User: null })
        {
            yield return ("user", "basic needs a user; name the setting that holds it");
        }
    }

    private static IEnumerable<(string Key, string Message)> Unknown(
        Blueprint blueprint,
        Authentication scheme
    )
    {
        (string Key, string? Name)[] used = [("secret", scheme.Secret), ("user", scheme.User)];
        foreach ((string key, string? name) in used)
        {
            // An empty name could not be read and has been refused for that.
            if (
                !string.IsNullOrEmpty(name)
                && SettingNames.Objection(blueprint, name) is { } objection
            )
            {
                yield return (key, $"{objection} (in authentication)");
            }
        }
    }
}
