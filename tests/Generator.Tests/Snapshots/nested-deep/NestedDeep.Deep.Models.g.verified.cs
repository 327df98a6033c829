public sealed partial class Deep : ApiModel
{
    public DeepObjects? Objects { get => Get(_objects, "objects"); init => _objects = value; }

    public IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<JsonElement>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>? Arrays
    {
        get => Get(_arrays, "arrays");
        init => _arrays = value;
    }
}

public sealed partial class DeepObjects : ApiModel
{
    public DeepObjectsIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsIn : ApiModel
{
    public DeepObjectsInIn? In { get => Get(_in, "in"); init => _in = value; }
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
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
}

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIafd53f32? In
    {
        get => Get(_in, "in");
        init => _in = value;
    }
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

public sealed partial class DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIafd53f32 : ApiModel
{
    public DeepObjectsInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInInIadadefdd? In
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
