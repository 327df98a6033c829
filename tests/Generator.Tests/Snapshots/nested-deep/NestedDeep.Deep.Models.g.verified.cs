public sealed partial class Deep : ApiModel
{
    public DeepObjects? Objects { get => Get(_objects, "objects"); init => _objects = value; }

    public IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<JsonElement>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>? Arrays
    {
        get => Get(_arrays, "arrays");
        init => _arrays = value;
    }
}

public sealed partial class DeepIn : ApiModel
{
    public DeepObjectsIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInIn : ApiModel
{
    public DeepIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInIn : ApiModel
{
    public DeepInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInIn : ApiModel
{
    public DeepInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInIn : ApiModel
{
    public DeepInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInIn : ApiModel
{
    public DeepInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInIn : ApiModel
{
    public DeepInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInIn : ApiModel
{
    public DeepInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjects : ApiModel
{
    public DeepObjectsInObject? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInIn : ApiModel
{
    public DeepObjectsInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInIn : ApiModel
{
    public DeepObjectsInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInIn : ApiModel
{
    public DeepObjectsInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInIn : ApiModel
{
    public DeepObjectsInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInInObject? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI0862f0ba? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI63e38919? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651 : ApiModel
{
    public string? End { get => Get(_end, "end"); init => _end = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIac536141 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI8dab24d6? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIba813042 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIe94f35a5 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI4b08365e? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI93fcd651? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIf796a629 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI12d445ca? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfd371ff5 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIee330e6e? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIfff7d62d : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInI3399f026? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInObject : ApiModel
{
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInObject : ApiModel
{
    public DeepObjectsInIn? In { get => Get(_in, "in"); init => _in = value; }
}
