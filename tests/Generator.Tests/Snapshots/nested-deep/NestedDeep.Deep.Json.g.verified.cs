partial class Deep : IApiModel<Deep>
{
        json.Optional("objects"u8, ref _objects, JsonCodec.Model<DeepObjects>());
        json.Optional(
            "arrays"u8,
            ref _arrays,
            JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.Json)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
}
partial class DeepIn : IApiModel<DeepIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsIn>());
}
partial class DeepInIn : IApiModel<DeepInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepIn>());
}
partial class DeepInInIn : IApiModel<DeepInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInIn>());
}
partial class DeepInInInIn : IApiModel<DeepInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInIn>());
}
partial class DeepInInInInIn : IApiModel<DeepInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInIn>());
}
partial class DeepInInInInInIn : IApiModel<DeepInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInIn>());
}
partial class DeepInInInInInInIn : IApiModel<DeepInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInIn>());
}
partial class DeepInInInInInInInIn : IApiModel<DeepInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInIn>());
}
partial class DeepInInInInInInInInIn : IApiModel<DeepInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInIn>());
}
partial class DeepInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject : IApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject>
{
        json.Optional(
            "in"u8,
            ref _in,
            JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd>());
}
partial class DeepObjects : IApiModel<DeepObjects>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInObject>());
}
partial class DeepObjectsIn : IApiModel<DeepObjectsIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn>());
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
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject>());
}
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject>());
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
partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject : IApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepInInInInInInInInInInInInInInInInInInInInInInInInIn>());
}
partial class DeepObjectsInObject : IApiModel<DeepObjectsInObject>
{
        json.Optional("in"u8, ref _in, JsonCodec.Model<DeepObjectsInIn>());
}
