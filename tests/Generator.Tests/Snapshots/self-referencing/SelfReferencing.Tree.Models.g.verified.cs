public sealed partial class Chicken : ApiModel<Chicken>
{
    public Egg? Egg { get => Get(_egg, "egg"); init => _egg = value; }
}

public sealed partial class Egg : ApiModel<Egg>
{
    public Chicken? Chicken { get => Get(_chicken, "chicken"); init => _chicken = value; }
}

public sealed partial class Node : ApiModel<Node>
{
    public required Node Parent { get => Get(_parent, "parent"); set => Set(out _parent, value, "parent"); }
    public IReadOnlyList<Node>? Children { get => Get(_children, "children"); set => Set(out _children, value, "children"); }
    public IReadOnlyDictionary<string, Node>? ByName { get => Get(_byName, "by_name"); set => Set(out _byName, value, "by_name"); }
}
