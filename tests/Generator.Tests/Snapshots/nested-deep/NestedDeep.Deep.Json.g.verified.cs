partial class Deep : IApiModel<Deep>
{
        json.Optional("objects"u8, ref _objects, JsonCodec.Model<DeepObjects>());
        json.Optional(
            "arrays"u8,
            ref _arrays,
            JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.Json)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
}
partial class DeepObjects : IApiModel<DeepObjects>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsIn>());
}
partial class DeepObjectsIn : IApiModel<DeepObjectsIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInIn>());
}
partial class DeepObjectsInIn : IApiModel<DeepObjectsInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInIn>());
}
partial class DeepObjectsInInIn : IApiModel<DeepObjectsInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInIn>());
}
partial class DeepObjectsInInInIn : IApiModel<DeepObjectsInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInIn>());
}
partial class DeepObjectsInInInInIn : IApiModel<DeepObjectsInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInIn>());
}
partial class DeepObjectsInInInInInIn : IApiModel<DeepObjectsInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInIn>());
}
partial class DeepObjectsInInInInInInIn : IApiModel<DeepObjectsInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIafd53f32>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651>
{
        json.Optional("end"u8, ref _end, JsonCodec.String);
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIafd53f32 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIafd53f32>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5 : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026>());
}
