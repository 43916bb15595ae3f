namespace Bindery.Blueprints.Signing;

/// <summary>What of a request signatures are made over.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Address">Scheme, host and path.</param>
/// <param name="Query">As it goes over the wire, without its question mark.</param>
/// <param name="Body">Raw.</param>
public sealed record SignedRequest(
    string Method,
    string Address,
    string Query,
    ReadOnlyMemory<byte> Body
);
