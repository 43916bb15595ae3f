using System.Collections.Immutable;

namespace Bindery.Validation;

/// <summary>Rules that stay silent about some files.</summary>
/// <param name="Pattern">A whole path; <c>*</c> stands for anything, folders included.</param>
public sealed record PathIgnore(string Pattern, ImmutableArray<string> Rules);
