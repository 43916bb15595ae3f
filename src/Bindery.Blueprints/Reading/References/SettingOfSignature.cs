namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingOfSignature : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        string? name = blueprint.Webhooks?.Signature.Secret;
        if (!string.IsNullOrEmpty(name) && SettingNames.Objection(blueprint, name) is { } objection)
        {
            yield return ("webhooks.signature.secret", $"{objection} (in the webhooks' signature)");
        }
    }
}
