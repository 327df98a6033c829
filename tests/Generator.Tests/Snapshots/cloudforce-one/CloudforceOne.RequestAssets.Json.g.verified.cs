namespace Cf1Gen.CloudforceOne;

partial class RequestAsset : IApiModel<RequestAsset>
{
        json.Required("id"u8, ref _id, JsonCodec.Int32);
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("created"u8, ref _created, JsonCodec.DateTimeOffset);
        json.Optional("description"u8, ref _description, JsonCodec.String);
        json.Optional("file_type"u8, ref _fileType, JsonCodec.String);
}
partial class RequestAssetUpdate : IApiModel<RequestAssetUpdate>
{
        json.Optional("source"u8, ref _source, JsonCodec.String);
}
