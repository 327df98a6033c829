partial class Chicken : IApiModel<Chicken>
{
        json.Optional("egg"u8, ref _egg, JsonCodec.Model<Egg>());
}
partial class Egg : IApiModel<Egg>
{
        json.Optional("chicken"u8, ref _chicken, JsonCodec.Model<Chicken>());
}
partial class Node : IApiModel<Node>
{
        json.Required("parent"u8, ref _parent, JsonCodec.Model<Node>());
        json.Optional("children"u8, ref _children, JsonCodec.List(JsonCodec.Model<Node>()));
        json.Optional("by_name"u8, ref _byName, JsonCodec.Map(JsonCodec.Model<Node>()));
}
