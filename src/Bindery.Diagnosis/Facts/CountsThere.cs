using System.Collections.Immutable;
using System.Globalization;
using Bindery.Core.Failures;

namespace Bindery.Diagnosis.Facts;

/// <summary>Numbers of records on the platform, by binding model.</summary>
public sealed record CountsThere(ImmutableDictionary<string, long> ByModel)
{
    public static CountsThere Unknown { get; } =
        new(ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <param name="given">Each as <c>MODEL=NUMBER</c>.</param>
    /// <exception cref="BinderyException">One isn't written so.</exception>
    public static CountsThere Parse(IEnumerable<string> given)
    {
        ImmutableDictionary<string, long>.Builder counts = Unknown.ByModel.ToBuilder();
        foreach (string one in given)
        {
            string[] parts = one.Split('=', 2);
            counts[parts[0]] =
                parts.Length == 2
                && long.TryParse(parts[1], CultureInfo.InvariantCulture, out long count)
                    ? count
                    : throw BinderyException.BadRequest(
                        $"--there {one} is not MODEL=NUMBER, as in shopify.sale.order=1250."
                    );
        }

        return new CountsThere(counts.ToImmutable());
    }
}
