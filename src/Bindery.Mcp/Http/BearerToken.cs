using System.Security.Cryptography;
using System.Text;
using Bindery.Core.Failures;

namespace Bindery.Mcp.Http;

/// <summary>What a client has to show with each request.</summary>
public sealed class BearerToken
{
    private const int Bytes = 32;
    private const int Shortest = 32;

    private readonly byte[] _expected;

    private BearerToken(string value)
    {
        Value = value;
        _expected = Digest("Bearer " + value);
    }

    public string Value { get; }

    public static BearerToken New() =>
        new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <exception cref="BinderyException">It is too short to be a secret, or holds what a header can't.</exception>
    public static BearerToken Of(string value) =>
        value.Length >= Shortest && value.All(unit => unit is > ' ' and < '\u007f')
            ? new BearerToken(value)
            : throw BinderyException.BadRequest(
                $"the token has to be {Shortest} or more letters, digits and signs; make one with: openssl rand -hex 32"
            );

    /// <summary>Takes as long for any header, whatever of it is right.</summary>
    public bool IsIn(string authorization) =>
        CryptographicOperations.FixedTimeEquals(Digest(authorization), _expected);

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
