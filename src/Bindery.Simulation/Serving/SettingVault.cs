using System.Collections.Immutable;
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

    /// <summary>New values for the secrets that let clients in; the signing secret stays.</summary>
    public void RotateCredentials()
    {
        lock (gate)
        {
            foreach (
                string name in blueprint
                    .Authentication.Select(scheme => scheme.Secret)
                    .OfType<string>()
            )
            {
                settings = settings.SetItem(name, Token.New());
            }
        }
    }

    private string First(Setting setting, string address) =>
        setting.Type switch
        {
            SettingType.Url => address,
            SettingType.Secret => Token.New(),
            SettingType.Selection => setting.Default ?? setting.Options.FirstOrDefault(""),
            _ when blueprint.Authentication.Any(scheme => scheme.User == setting.Name) =>
                "simulation",
            _ => setting.Default ?? setting.Example ?? "simulation",
        };
}
