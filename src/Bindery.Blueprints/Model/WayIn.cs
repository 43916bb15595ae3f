namespace Bindery.Blueprints;

/// <summary>One way in of a platform, and what makes a connector take it.</summary>
/// <param name="Choice">Such as <c>login=app</c> or <c>https</c>; empty for the first.</param>
/// <param name="Blueprint">The platform with that choice made in its settings.</param>
/// <param name="UrlScheme"><c>http</c> or <c>https</c>.</param>
public sealed record WayIn(string Choice, Blueprint Blueprint, string UrlScheme);
