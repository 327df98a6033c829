namespace Cf1Gen.CloudforceOne;

/// <content>What a program adds to a generated enum.</content>
partial struct Tlp
{
    public bool IsPublic => this == Clear;
}
