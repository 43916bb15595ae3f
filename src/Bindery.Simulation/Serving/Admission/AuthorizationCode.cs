namespace Bindery.Simulation.Serving.Admission;

/// <param name="RedirectUri">Where the user was sent back to.</param>
/// <param name="Challenge">PKCE's challenge; null where none was sent.</param>
internal sealed record AuthorizationCode(string RedirectUri, string? Challenge);
