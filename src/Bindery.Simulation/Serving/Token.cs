using System.Security.Cryptography;

namespace Bindery.Simulation.Serving;

internal static class Token
{
    public static string New() => "sim_" + RandomNumberGenerator.GetHexString(32, lowercase: true);
}
