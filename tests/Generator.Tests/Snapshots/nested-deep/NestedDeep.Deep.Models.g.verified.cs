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

public sealed partial class DeepObjects : ApiModel
{
    public DeepObjectsInObject? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
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
    public DeepInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class DeepObjectsInObject : ApiModel
{
    public DeepObjectsInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInIn : ApiModel
{
    public string? End { get => Get(_end, "end"); init => _end = value; }
}

public sealed partial class InInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}

public sealed partial class InInInInInInInInInInInInInInInInInInInInInInInInInInInInInIn : ApiModel
{
    public InInInInInInInInInInInInInInInInInInInInInInInInInInInInIn? In { get => Get(_in, "in"); init => _in = value; }
}
