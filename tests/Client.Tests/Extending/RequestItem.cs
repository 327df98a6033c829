namespace Cf1Gen.CloudforceOne;

/// <content>What a program adds to a generated model.</content>
partial class RequestItem
{
    public bool IsClosed => Status == RequestStatus.Completed || Status == RequestStatus.Declined;
}
