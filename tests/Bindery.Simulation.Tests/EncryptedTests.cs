using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Bindery.Simulation.Tests;

public sealed class EncryptedTests
{
    [Fact]
    public async Task A_certificate_makes_the_addresses_https()
    {
        using X509Certificate2 certificate = LoopbackCertificate.Create();
        await using SimulatedPlatform platform = await StartAsync(certificate);
        using SocketsHttpHandler handler = LoopbackCertificate.Trusting(certificate);
        using HttpClient client = new(handler) { BaseAddress = platform.BaseAddress };

        using HttpResponseMessage page = await client.GetAsync(
            new Uri("/", UriKind.Relative),
            RunningPlatform.Cancellation
        );

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.StartsWith("https://127.0.0.1:", platform.SimulatedSettings["shop_url"]);
    }

    [Fact]
    public async Task Who_does_not_trust_it_is_not_served()
    {
        using X509Certificate2 certificate = LoopbackCertificate.Create();
        await using SimulatedPlatform platform = await StartAsync(certificate);
        using HttpClient client = new();

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.GetAsync(platform.BaseAddress, RunningPlatform.Cancellation)
        );
    }

    private static Task<SimulatedPlatform> StartAsync(X509Certificate2 certificate) =>
        SimulatedPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Certificate = certificate,
            },
            RunningPlatform.Cancellation
        );
}
