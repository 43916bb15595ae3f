using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using Bindery.Simulation.Control;
using Bindery.Simulation.Deliveries;
using Bindery.Simulation.Faults;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving;
using Bindery.Simulation.Serving.Admission;

namespace Bindery.Simulation;

/// <summary>A running fake platform. What the control API does can be done here directly.</summary>
public sealed class SimulatedPlatform : IAsyncDisposable
{
    private readonly SettingVault settings;
    private readonly TokenDesk tokens;
    private readonly FaultPipeline faults;
    private readonly WebhookExchange webhooks;
    private readonly HttpHost host;

    private SimulatedPlatform(
        SimulationOptions options,
        PlatformState state,
        Counters counters,
        HttpHost host
    )
    {
        this.host = host;
        Options = options;
        State = state;
        Counters = counters;
        settings = new SettingVault(
            options.Blueprint,
            host.Address.GetLeftPart(UriPartial.Authority)
        );
        tokens = new TokenDesk(options.TimeProvider, counters);
        DeliveryBuilder builder = new(options.Blueprint, state, settings, options.TimeProvider);
        webhooks = new WebhookExchange(
            builder,
            new WebhookSender(options.AllowRemoteWebhooks, counters)
        );
        faults = new FaultPipeline();
        faults.Set(options.Faults);
        state.Changed = webhooks.Announce;
    }

    public SimulationOptions Options { get; }

    /// <summary>Address of this machine at which it listens.</summary>
    public Uri BaseAddress => host.Address;

    /// <summary>True where other machines can reach it.</summary>
    public bool IsExposed => !IPAddress.IsLoopback(Options.Address);

    /// <summary>Setting name → value that a backend needs: addresses and secrets as they are now.</summary>
    public ImmutableDictionary<string, string> SimulatedSettings => settings.All;

    /// <summary>Bearer token of everything under <c>/_control/</c>.</summary>
    public string ControlToken { get; } = Token.New();

    public PlatformState State { get; }
    public Counters Counters { get; }
    public ImmutableArray<Fault> Faults => faults.Faults;
    public ImmutableArray<WebhookSubscription> Subscriptions => webhooks.Subscriptions;

    /// <summary>The latest results of subscriptions' deliveries, oldest first.</summary>
    public ImmutableArray<WebhookResult> Deliveries => webhooks.Results;

    public static async Task<SimulatedPlatform> StartAsync(
        SimulationOptions options,
        CancellationToken cancellation
    )
    {
        OptionRules.Check(options);
        Counters counters = new();
        PlatformState state = new(options, counters);
        HttpHost listener = await HttpHost.StartAsync(options, cancellation);
        SimulatedPlatform simulation = new(options, state, counters, listener);
        try
        {
            Platform platform = new(
                options,
                state,
                simulation.settings,
                simulation.tokens,
                counters
            );
            FaultSurroundings surroundings = new(options.TimeProvider, platform.Errors);
            listener.Serve(
                new FrontDoor(
                    platform,
                    new ControlServer(simulation),
                    new StatusPage(simulation, platform),
                    new FaultGate(simulation.faults, surroundings, counters)
                )
            );
            return simulation;
        }
        catch
        {
            await simulation.DisposeAsync();
            throw;
        }
    }

    /// <summary>Replaces the faults; none ends them.</summary>
    public void SetFaults(params IEnumerable<Fault> next) => faults.Set(next);

    /// <summary>The old credentials are refused from now on.</summary>
    public void RotateCredentials()
    {
        settings.RotateCredentials();
        tokens.Expire();
    }

    /// <summary>A token as a user who agreed would have got it.</summary>
    public (string Access, string Refresh) IssueToken() => tokens.Issue();

    /// <summary>As if every token that the platform handed out had run out; refresh tokens stay.</summary>
    public void ExpireTokens() => tokens.Expire();

    /// <summary>As if the user who agreed no longer did: no token serves any more.</summary>
    public void RevokeTokens() => tokens.Revoke();

    public Task<WebhookResult> SendWebhookAsync(
        WebhookOrder order,
        CancellationToken cancellation
    ) => webhooks.SendAsync(order, cancellation);

    /// <summary>From now on changes that the topic tells of are sent to the address.</summary>
    public WebhookSubscription Subscribe(string topic, Uri url) => webhooks.Subscribe(topic, url);

    public bool Unsubscribe(int id) => webhooks.Unsubscribe(id);

    /// <summary>Invents a record over what is given; see <see cref="PlatformState.Add"/>.</summary>
    public StoredRecord Add(string entity, JsonObject? given = null) => State.Add(entity, given);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await webhooks.DisposeAsync();
    }
}
