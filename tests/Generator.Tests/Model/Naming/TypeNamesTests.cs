using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class TypeNamesTests
{
    [Theory]
    [InlineData("Note", "Note")]
    [InlineData("Task", "TaskModel")]
    [InlineData("Client", "NoteObject")]
    public void Name_avoids_reserved_and_taken_names(string wanted, string expected)
    {
        var component = new TypeId(TypeKind.Object, TypeOrigin.Component, "note");
        var all = new TypeNameProposals();
        all.Add(component, new ProposedName(wanted, NameRank.Component, ["NoteObject"]));

        Assert.Equal(expected, TypeNames.Choose(all, TypePins.None, new NameScope("Client")).NameOf(component));
    }

    // An inline type never takes the name of a component, whichever of them the document has first.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Component_keeps_its_name_next_to_an_inline_type(bool isComponentFirst)
    {
        var component = new TypeId(TypeKind.Object, TypeOrigin.Component, "order-item");
        var inline = new TypeId(TypeKind.Object, TypeOrigin.Inline, "#/components/schemas/order/properties/item");
        (TypeId Type, ProposedName Name)[] found =
        [
            (component, new ProposedName("OrderItem", NameRank.Component, ["OrderItemComponent"])),
            (inline, new ProposedName("OrderItem", NameRank.Inline, ["OrderItemObject"])),
        ];
        var all = new TypeNameProposals();
        foreach (var (type, name) in isComponentFirst ? found : found.Reverse())
        {
            all.Add(type, name);
        }

        var names = TypeNames.Choose(all, TypePins.None, new NameScope());
        Assert.Equal("OrderItem", names.NameOf(component));
        Assert.Equal("OrderItemObject", names.NameOf(inline));
    }

    [Theory]
    [InlineData("Request", "Item", "RequestItem")]
    [InlineData("OrgTeam", "TeamSync", "OrgTeamSync")]
    [InlineData("Default", "DefaultClientScopes", "DefaultClientScopes")]
    [InlineData("Node", "Node", "NodeNode")]
    [InlineData("", "Quota", "Quota")]
    public void Joined_names_do_not_repeat_words(string first, string second, string expected) =>
        Assert.Equal(expected, TypeStem.Join(first, second));

    [Fact]
    public void Enums_are_named_after_the_resource_and_classes_after_the_operation()
    {
        var stem = new TypeStem("RequestListItem", "Request").Append("Status");

        Assert.Equal("RequestListItemStatus", stem.Name);
        Assert.Equal("RequestStatus", stem.EnumPath?.Name);
    }
}
