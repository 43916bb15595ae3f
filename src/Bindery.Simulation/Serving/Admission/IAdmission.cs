using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>One scheme of authentication, as the platform checks it.</summary>
internal interface IAdmission
{
    bool Admits(Authentication way, PlatformRequest request);
}
