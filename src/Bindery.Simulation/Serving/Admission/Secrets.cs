using System.Security.Cryptography;
using System.Text;

namespace Bindery.Simulation.Serving.Admission;

internal static class Secrets
{
    /// <summary>In constant time.</summary>
    public static bool Equal(string? sent, string expected) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(sent ?? ""),
            Encoding.UTF8.GetBytes(expected)
        );

    /// <summary>User and password of HTTP Basic, encoded.</summary>
    public static string Pair(string user, string password) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
}
