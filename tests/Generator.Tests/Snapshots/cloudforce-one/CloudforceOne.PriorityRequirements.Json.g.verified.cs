namespace Cf1Gen.CloudforceOne;

partial class PriorityRequirement : IApiModel<PriorityRequirement>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset);
        json.Required("labels"u8, ref _labels, JsonCodec.List(JsonCodec.String));
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.Required("requirement"u8, ref _requirement, JsonCodec.String);
        json.Required("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
        json.Required("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
}
partial class PriorityRequirementCreate : IApiModel<PriorityRequirementCreate>
{
        json.Required("labels"u8, ref _labels, JsonCodec.List(JsonCodec.String));
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.Required("requirement"u8, ref _requirement, JsonCodec.String);
        json.Required("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
}
partial class PriorityRequirementUpdate : IApiModel<PriorityRequirementUpdate>
{
        json.Required("labels"u8, ref _labels, JsonCodec.List(JsonCodec.String));
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.Required("requirement"u8, ref _requirement, JsonCodec.String);
        json.Required("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
}
partial class RequestQuota : IApiModel<RequestQuota>
{
        json.Optional("anniversary_date"u8, ref _anniversaryDate, JsonCodec.DateTimeOffset);
        json.Optional("quarter_anniversary_date"u8, ref _quarterAnniversaryDate, JsonCodec.DateTimeOffset);
        json.Optional("quota"u8, ref _quota, JsonCodec.Int32);
        json.Optional("remaining"u8, ref _remaining, JsonCodec.Int32);
}
