using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class UntrustedCertificate : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-certificate-untrusted",
            Family = CauseFamily.Platform,
            What = "The platform’s TLS certificate is not trusted.",
            Seen = "The connection ends while the certificate is checked.",
            Why =
                "It has expired, is for another name, or is signed by an authority that this server doesn’t know, such as a company’s own or a proxy that looks into the traffic.",
            Mend =
                "Check the address on the backend; install the missing authority on the server (ca-certificates, or REQUESTS_CA_BUNDLE). Never switch the check off.",
            Rules = ["unchecked-certificate"],
        };

    protected override ImmutableArray<string> Signs =>
        [
            "certificate is not trusted",
            "CERTIFICATE_VERIFY_FAILED",
            "SSLCertVerificationError",
            "certificate verify failed",
            "SSLError",
            "certificate has expired",
            "WRONG_VERSION_NUMBER",
        ];
}
