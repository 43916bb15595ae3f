namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingOfWebhookAccount : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        if (blueprint.Webhooks is not { } webhooks)
        {
            yield break;
        }

        if (webhooks.AccountPath is null != webhooks.AccountSetting is null)
        {
            yield return (
                "webhooks",
                "account_path and account_setting go together; add the one that is missing"
            );
        }

        if (
            webhooks.AccountSetting is { } name
            && SettingNames.Objection(blueprint, name) is { } objection
        )
        {
            yield return ("webhooks.account_setting", $"{objection} (in the webhooks)");
        }
    }
}
