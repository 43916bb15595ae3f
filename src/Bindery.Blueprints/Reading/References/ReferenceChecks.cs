using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.References;

internal static class ReferenceChecks
{
    private static readonly ImmutableArray<IReferenceCheck> All =
    [
        new DuplicateSettings(),
        new SettingDefaults(),
        new SettingsInAddress(),
        new SettingsInHeaders(),
        new SettingsOfFields(),
        new SettingsOfMembers(),
        new SettingsOfEntities(),
        new MembersOfChildren(),
        new ChargesOfLines(),
        new SingleLines(),
        new TaxAmounts(),
        new PricelistPrices(),
        new ValuesThatAreSent(),
        new DeliveredAmounts(),
        new SettingsOfAuthentication(),
        new SettingOfSignature(),
        new SchemeOfTokens(),
        new SettingOfWebhookAccount(),
        new DuplicateEntities(),
        new DuplicateFields(),
        new DuplicateTopics(),
        new PathPlaceholders(),
        new OmittedMembers(),
        new RootsOfXmlBodies(),
        new ItemsOfLevels(),
        new SettingsOfStates(),
        new EntitiesOfTopics(),
        new EntitiesOfReferences(),
        new EntitiesOfDependencies(),
        new CyclicDependencies(),
    ];

    public static void Run(Blueprint blueprint, ReadingLog log)
    {
        BlueprintPlaces places = log.Places;
        foreach (IReferenceCheck check in All.Where(check => !log.IsUnsure(check.Needs)))
        {
            foreach ((string path, string message) in check.Run(blueprint))
            {
                log.Add(path, places.Of(path), message);
            }
        }
    }
}
