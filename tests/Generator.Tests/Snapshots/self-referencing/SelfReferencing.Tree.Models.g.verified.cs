public sealed partial class Chicken : ApiModel
{
    public Egg? Egg { get => Get(_egg, "egg"); init => _egg = value; }
}

public sealed partial class Egg : ApiModel
{
    public Chicken? Chicken { get => Get(_chicken, "chicken"); init => _chicken = value; }
}

public sealed partial class Node : ApiModel
{
    public required Node Parent { get => Get(_parent, "parent"); init => _parent = value; }
    public IReadOnlyList<Node>? Children { get => Get(_children, "children"); init => _children = value; }
    public IReadOnlyDictionary<string, Node>? ByName { get => Get(_byName, "by_name"); init => _byName = value; }

    /// <summary>Creates a <see cref="TreeUpdate"/> with the values of this object.</summary>
    public TreeUpdate ToUpdate() => new()
    {
        Parent = Parent,
        Children = Children,
        ByName = ByName,
    };
}

public sealed partial class TreeUpdate : ApiModel
{
    public required Node Parent { get => Get(_parent, "parent"); set => Set(out _parent, value, "parent"); }
    public IReadOnlyList<Node>? Children { get => Get(_children, "children"); set => Set(out _children, value, "children"); }
    public IReadOnlyDictionary<string, Node>? ByName { get => Get(_byName, "by_name"); set => Set(out _byName, value, "by_name"); }
}
