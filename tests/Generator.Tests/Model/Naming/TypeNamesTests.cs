using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class TypeNamesTests
{
    private static readonly TypeId s_inline = new(TypeKind.Object, TypeOrigin.Inline, "{}");

    [Theory]
    [InlineData("EventDelete", "EventDelete")]
    [InlineData("EventTag", "EventTag", "EventTagItem")]
    [InlineData("EventDeleteResult", "EventTagDeleteResult", "EventRuleDeleteResult")]
    [InlineData("EventResult", "EventTag", "EventRule")]
    [InlineData("DeleteResult", "TagDeleteResult", "RuleDeleteResult")]
    [InlineData("Rule", "Rule", "TagGet")]
    [InlineData("TagResult", "TagResult", "RuleResult")]
    public void Name_of_an_inline_type_is_the_common_part_of_all_proposals(string expected, params string[] proposals)
    {
        foreach (var order in new[] { proposals, Enumerable.Reverse(proposals) })
        {
            var all = new TypeNameProposals();
            foreach (var proposal in order)
            {
                all.Add(Inline(s_inline, proposal));
            }

            Assert.Equal(expected, TypeNames.Choose(all, new NameScope()).NameOf(s_inline));
        }
    }

    [Theory]
    [InlineData("Note", "Note")]
    [InlineData("Task", "TaskModel")]
    [InlineData("Client", "Client2")]
    public void Name_of_a_component_avoids_reserved_and_taken_names(string wanted, string expected)
    {
        var component = new TypeId(TypeKind.Object, TypeOrigin.Component, "note");
        var all = new TypeNameProposals();
        all.Add(new ProposedName(component, new TypeNameProposal.Text("Other"), wanted));

        Assert.Equal(expected, TypeNames.Choose(all, new NameScope("Client")).NameOf(component));
    }

    [Fact]
    public void Name_of_a_nested_type_begins_with_the_final_name_of_its_owner()
    {
        var nested = new TypeId(TypeKind.Object, TypeOrigin.Inline, "{nested}");
        var all = new TypeNameProposals();
        all.Add(Inline(s_inline, "TagOwner"));
        all.Add(new ProposedName(nested, new TypeNameProposal.OwnerName(s_inline).Append("Items").Singularize(), null));
        all.Add(Inline(s_inline, "RuleOwner"));

        Assert.Equal("OwnerItem", TypeNames.Choose(all, new NameScope()).NameOf(nested));
    }

    [Fact]
    public void Type_that_contains_itself_has_its_shortest_name()
    {
        var all = new TypeNameProposals();
        all.Add(Inline(s_inline, "Node"));
        all.Add(new ProposedName(s_inline, new TypeNameProposal.OwnerName(s_inline).Append("Child"), null));

        Assert.Equal("Node", TypeNames.Choose(all, new NameScope()).NameOf(s_inline));
    }

    [Fact]
    public void Inline_enum_has_the_name_of_the_component_with_the_same_values()
    {
        var inline = new TypeId(TypeKind.Enum, TypeOrigin.Inline, "(a,b)");
        string[] componentNames = ["Priority", "Level"];
        var components = componentNames.Select(name => (Name: name, Id: new TypeId(TypeKind.Enum, TypeOrigin.Component, name))).ToList();
        var all = new TypeNameProposals();
        all.Add(Inline(inline, "NotePriority"));
        components.ForEach(component => all.Add(new ProposedName(component.Id, new TypeNameProposal.Text("x"), component.Name)));
        components.ForEach(component => all.AddTwin(inline, component.Id));

        var names = TypeNames.Choose(all, new NameScope());
        Assert.Equal("Level", names.NameOf(inline));
        Assert.Equal(components[1].Id, names.Canonical(inline));
        Assert.Equal(new ListType(new EnumType("Level")), names.Resolve(new ListType(inline)));
    }

    private static ProposedName Inline(TypeId type, string proposal) => new(type, new TypeNameProposal.Text(proposal), null);
}
