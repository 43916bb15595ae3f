namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingsOfAuthentication : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Authentication.SelectMany(
            (scheme, index) =>
                SchemeNeeds
                    .Missing(scheme)
                    .Concat(Unknown(blueprint, scheme))
                    .Select(found => ($"authentication[{index}].{found.Key}", found.Message))
        );

    private static IEnumerable<(string Key, string Message)> Unknown(
        Blueprint blueprint,
        Authentication scheme
    )
    {
        // An empty name could not be read and has been refused for that.
        foreach ((string key, string name) in scheme.SettingsUsed)
        {
            if (SettingNames.Objection(blueprint, name) is { } objection)
            {
                yield return (key, $"{objection} (in authentication)");
            }
        }

        foreach (string address in new[] { scheme.AuthorizeUrl, scheme.TokenUrl }.OfType<string>())
        {
            foreach (string name in Placeholders.In(address))
            {
                if (SettingNames.Objection(blueprint, name) is { } objection)
                {
                    yield return ("token_url", $"{objection} (in authentication)");
                }
            }
        }
    }
}
