using System.Collections.Immutable;
using System.Security.Cryptography;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>What a backend has to be given to reach the simulation; secrets can be replaced.</summary>
internal sealed class SettingVault
{
    private readonly Blueprint blueprint;
    private readonly Lock gate = new();
    private ImmutableDictionary<string, string> settings;

    public SettingVault(Blueprint blueprint, string address)
    {
        this.blueprint = blueprint;
        Account = new Uri(address).Host;
        settings = blueprint.Settings.ToImmutableDictionary(
            setting => setting.Name,
            setting => First(setting, address),
            StringComparer.Ordinal
        );
    }

    public ImmutableDictionary<string, string> All => Volatile.Read(ref settings);

    /// <summary>Host name of the simulation, by which a webhook names the account it comes from.</summary>
    public string Account { get; }

    public string Of(string? setting) => setting is null ? "" : All.GetValueOrDefault(setting, "");

    /// <summary>A text with settings in the place of their names in braces.</summary>
    public string Filled(string template) =>
        All.Aggregate(
            template,
            (text, setting) =>
                text.Replace("{" + setting.Key + "}", setting.Value, StringComparison.Ordinal)
        );

    /// <summary>New values for the secrets that let clients in; the signing secret stays.</summary>
    public void RotateCredentials()
    {
        lock (gate)
        {
            IEnumerable<Setting> secrets = blueprint
                .Authentication.SelectMany(way => way.SettingsUsed)
                .SelectMany(used =>
                    blueprint.Settings.Where(setting =>
                        setting.Name == used.Setting && setting.Type == SettingType.Secret
                    )
                );
            foreach (Setting secret in secrets)
            {
                settings = settings.SetItem(secret.Name, SecretOf(secret));
            }
        }
    }

    private string First(Setting setting, string address) =>
        setting.Type switch
        {
            SettingType.Url => address,
            SettingType.Secret => SecretOf(setting),
            SettingType.Selection => setting.Default ?? setting.Options.FirstOrDefault(""),
            SettingType.Integer => setting.Default ?? setting.Example ?? "1",
            _ when IsCredential(setting) => setting.Default is { Length: > 0 } known
                ? known
                : "simulation",
            _ => setting.Default ?? setting.Example ?? "simulation",
        };

    private bool IsCredential(Setting setting) =>
        blueprint.Authentication.Any(way =>
            way.SettingsUsed.Any(used => used.Key != "when.field" && used.Setting == setting.Name)
        );

    /// <summary>A random text; where a JWT is signed with it, a key of that kind.</summary>
    private string SecretOf(Setting setting)
    {
        string? algorithm = blueprint
            .Authentication.FirstOrDefault(way =>
                way.Scheme == AuthenticationScheme.Jwt && way.Key == setting.Name
            )
            ?.Algorithm;
        if (algorithm is "RS256")
        {
            using RSA rsa = RSA.Create(2048);
            return rsa.ExportPkcs8PrivateKeyPem();
        }

        if (algorithm is "ES256")
        {
            using ECDsa curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return curve.ExportPkcs8PrivateKeyPem();
        }

        return Token.New();
    }
}
