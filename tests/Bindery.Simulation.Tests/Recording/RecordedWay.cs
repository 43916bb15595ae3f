using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>A platform that lets in by one way, recorded by it.</summary>
internal sealed class RecordedWay : IAsyncDisposable
{
    private readonly X509Certificate2 certificate;
    private readonly HttpClient client;
    private readonly WayIn way;

    private RecordedWay(WayIn way, SimulatedPlatform platform, X509Certificate2 certificate)
    {
        this.way = way;
        Platform = platform;
        this.certificate = certificate;
        client = new HttpClient(LoopbackCertificate.Trusting(certificate));
    }

    public SimulatedPlatform Platform { get; }

    public List<string> Told { get; } = [];

    /// <summary>What nobody but the user may know.</summary>
    public ImmutableArray<string> Secrets { get; private set; } = [];

    public static async Task<RecordedWay> StartAsync(WayIn way)
    {
        X509Certificate2 made = LoopbackCertificate.Create();
        SimulatedPlatform platform = await SimulatedPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = way.Blueprint.WithOneWayIn(way.UrlScheme),
                Certificate = way.UrlScheme == "https" ? made : null,
            },
            RunningPlatform.Cancellation
        );
        return new RecordedWay(way, platform, made);
    }

    /// <param name="given">Names and values beside the simulation's settings.</param>
    public async Task<ImmutableArray<RecordedAnswer>> RecordAsync(
        params (string Name, string Value)[] given
    )
    {
        RecordingSettings settings = new(
            way.Blueprint,
            Platform.SimulatedSettings.SetItems(
                given.Select(one => KeyValuePair.Create(one.Name, one.Value))
            )
        );
        Secrets =
        [
            .. given.Select(one => one.Value),
            .. way
                .Blueprint.Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => settings.Of(setting.Name)),
        ];
        Secrets = [.. Secrets.Where(secret => secret.Length > 0)];
        return await new SampleRecorder(
            settings,
            client,
            Told.Add,
            Platform.Options.TimeProvider
        ).RecordAsync(RunningPlatform.Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        certificate.Dispose();
        await Platform.DisposeAsync();
    }
}
