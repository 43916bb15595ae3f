using Bindery.Blueprints;

namespace Bindery.Certification.Platform;

/// <summary>The way in that a connector takes to the simulation, which knows no other.</summary>
internal static class SimulatedAuthentication
{
    public static Authentication? Of(Blueprint blueprint) =>
        blueprint.Authentication.FirstOrDefault();

    /// <summary>Whether a person has to agree in the browser.</summary>
    public static bool NeedsConsent(Blueprint blueprint) =>
        Of(blueprint) is { Scheme: AuthenticationScheme.Oauth2Code };
}
