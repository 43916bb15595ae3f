using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Commands;

/// <summary>What one <c>bindery doctor</c> is to look at and to do.</summary>
internal sealed record DoctorRequest
{
    public OdooAddress? Odoo { get; init; }

    /// <summary>Environment variable with the password or API key.</summary>
    public required string PasswordVariable { get; init; }

    public ImmutableArray<string> Logs { get; init; } = [];

    public string? Configuration { get; init; }

    public ImmutableArray<string> Modules { get; init; } = [];

    public CountsThere CountsThere { get; init; } = CountsThere.Unknown;

    public bool IsJson { get; init; }

    public string? Report { get; init; }

    public string? Bundle { get; init; }

    public bool TestsPlatform { get; init; }

    public bool Applies { get; init; }

    /// <summary>Every question is answered with yes.</summary>
    public bool SaysYes { get; init; }

    public required string MendLog { get; init; }

    /// <summary>Time between two visits; null for one visit.</summary>
    public TimeSpan? Watch { get; init; }
}
