public sealed partial class Deep : ApiModel<Deep>
{
    public DeepObjects? Objects { get => Get(_objects); init => _objects = value; }

    public IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<JsonElement>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>? Arrays
    {
        get => Get(_arrays);
        init => _arrays = value;
    }

        json.OptionalModel("objects"u8, ref _objects);
        json.Optional(
            "arrays"u8,
            ref _arrays,
            JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.List(JsonCodec.Json)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
}

public sealed partial class DeepIn : ApiModel<DeepIn>
{
    public DeepObjectsIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInIn : ApiModel<DeepInIn>
{
    public DeepIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInIn : ApiModel<DeepInInIn>
{
    public DeepInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInIn : ApiModel<DeepInInInIn>
{
    public DeepInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInIn : ApiModel<DeepInInInInIn>
{
    public DeepInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInIn : ApiModel<DeepInInInInInIn>
{
    public DeepInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInIn : ApiModel<DeepInInInInInInIn>
{
    public DeepInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInIn : ApiModel<DeepInInInInInInInIn>
{
    public DeepInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInIn : ApiModel<DeepInInInInInInInInIn>
{
    public DeepInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInIn>
{
    public DeepInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject : ApiModel<DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjects : ApiModel<DeepObjects>
{
    public DeepObjectsInObject? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsIn : ApiModel<DeepObjectsIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInIn : ApiModel<DeepObjectsInIn>
{
    public DeepObjectsInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInIn : ApiModel<DeepObjectsInInIn>
{
    public DeepObjectsInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInIn : ApiModel<DeepObjectsInInInIn>
{
    public DeepObjectsInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInIn : ApiModel<DeepObjectsInInInInIn>
{
    public DeepObjectsInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInIn : ApiModel<DeepObjectsInInInInInIn>
{
    public DeepObjectsInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInIn : ApiModel<DeepObjectsInInInInInInIn>
{
    public DeepObjectsInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651>
{
    public string? End { get => Get(_end); init => _end = value; }

        json.OptionalString("end"u8, ref _end);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5 : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d>
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026? In
    {
        get => Get(_in);
        init => _in = value;
    }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject : ApiModel<DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject>
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}

public sealed partial class DeepObjectsInObject : ApiModel<DeepObjectsInObject>
{
    public DeepObjectsInIn? In { get => Get(_in); init => _in = value; }

        json.OptionalModel("in"u8, ref _in);
}
