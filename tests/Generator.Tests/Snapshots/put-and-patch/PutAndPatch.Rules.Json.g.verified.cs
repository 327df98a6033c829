partial class Rule : IApiModel<Rule>
{
        json.Required("id"u8, ref _id, JsonCodec.String, isReadOnly: true);
        json.Required("text"u8, ref _text, JsonCodec.String);
        json.Optional("enabled"u8, ref _enabled, JsonCodec.Boolean);
}
partial class RuleChange : IApiModel<RuleChange>
{
        json.Optional("text"u8, ref _text, JsonCodec.String);
        json.Optional("enabled"u8, ref _enabled, JsonCodec.Boolean);
}
partial class RuleReplace : IApiModel<RuleReplace>
{
        json.Required("text"u8, ref _text, JsonCodec.String);
        json.Optional("enabled"u8, ref _enabled, JsonCodec.Boolean);
}
