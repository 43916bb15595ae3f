using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bindery.Simulation.Tests;

public sealed class EncryptedTests
{
    [Fact]
    public async Task A_certificate_makes_the_addresses_https()
    {
        using X509Certificate2 certificate = Certificate();
        await using SimulatedPlatform platform = await SimulatedPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Certificate = certificate,
            },
            RunningPlatform.Cancellation
        );
        X509ChainPolicy trust = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        trust.CustomTrustStore.Add(certificate);
        using SocketsHttpHandler handler = new();
        handler.SslOptions.CertificateChainPolicy = trust;
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
        using X509Certificate2 certificate = Certificate();
        await using SimulatedPlatform platform = await SimulatedPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Certificate = certificate,
            },
            RunningPlatform.Cancellation
        );
        using HttpClient client = new();

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.GetAsync(platform.BaseAddress, RunningPlatform.Cancellation)
        );
    }

    private static X509Certificate2 Certificate()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new(
            "CN=127.0.0.1",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
