using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bindery.Certification.Platform;

/// <summary>A certificate of this machine's loopback, which only the Odoo under test trusts.</summary>
internal sealed class PlatformCertificate : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private PlatformCertificate(X509Certificate2 content, string file) =>
        (Content, File) = (content, file);

    /// <summary>With its key.</summary>
    public X509Certificate2 Content { get; }

    /// <summary>Without its key, in PEM.</summary>
    public string File { get; }

    public static PlatformCertificate Create(string folder)
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new(
            "CN=Simulated platform",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true,
                hasPathLengthConstraint: false,
                pathLengthConstraint: 0,
                critical: true
            )
        );
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        X509Certificate2 made = request.CreateSelfSigned(now - Lifetime, now + Lifetime);
        string file = Path.Combine(folder, "platform-certificate.pem");
        System.IO.File.WriteAllText(file, made.ExportCertificatePem());
        return new PlatformCertificate(made, file);
    }

    public void Dispose() => Content.Dispose();
}
