// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/charter_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Days are written as 2026-11-30. A finding on service or conduct says which of the standards that were in force on the day
/// were met and which were missed.
package struct CharterServiceHandlers: Sendable {
    /// Publishes the next version of the charter: what the house does for customers.
    package var publishCharter: UnaryHandler<Evenhand_V1_PublishCharterRequest, Evenhand_V1_CharterReply>
    /// The charter in force on a day, or the newest, and how many versions there are.
    package var getCharter: UnaryHandler<Evenhand_V1_GetCharterRequest, Evenhand_V1_GetCharterResponse>
    /// Publishes a standard, or the next version of one.
    package var publishStandard: UnaryHandler<Evenhand_V1_PublishStandardRequest, Evenhand_V1_CharterReply>
    /// Says the last day a standard is in force; not for days that are past.
    package var endStandard: UnaryHandler<Evenhand_V1_EndStandardRequest, Evenhand_V1_CharterReply>
    /// Every version of every standard, or those in force on a day.
    package var listStandards: UnaryHandler<Evenhand_V1_ListStandardsRequest, Evenhand_V1_ListStandardsResponse>
    /// Records what people of a team answered to "what do we do for customers?"; at least five answers, nameless.
    package var recordPulse: UnaryHandler<Evenhand_V1_RecordPulseRequest, Evenhand_V1_CharterReply>
    /// How far teams agree with the charter, month by month.
    package var getPulse: UnaryHandler<Evenhand_V1_GetPulseRequest, Evenhand_V1_GetPulseResponse>
    /// What a team needs to learn: the standards it missed by findings that stand, the most missed first.
    package var getTraining: UnaryHandler<Evenhand_V1_GetTrainingRequest, Evenhand_V1_GetTrainingResponse>

    package init(
        publishCharter: UnaryHandler<Evenhand_V1_PublishCharterRequest, Evenhand_V1_CharterReply>,
        getCharter: UnaryHandler<Evenhand_V1_GetCharterRequest, Evenhand_V1_GetCharterResponse>,
        publishStandard: UnaryHandler<Evenhand_V1_PublishStandardRequest, Evenhand_V1_CharterReply>,
        endStandard: UnaryHandler<Evenhand_V1_EndStandardRequest, Evenhand_V1_CharterReply>,
        listStandards: UnaryHandler<Evenhand_V1_ListStandardsRequest, Evenhand_V1_ListStandardsResponse>,
        recordPulse: UnaryHandler<Evenhand_V1_RecordPulseRequest, Evenhand_V1_CharterReply>,
        getPulse: UnaryHandler<Evenhand_V1_GetPulseRequest, Evenhand_V1_GetPulseResponse>,
        getTraining: UnaryHandler<Evenhand_V1_GetTrainingRequest, Evenhand_V1_GetTrainingResponse>
    ) {
        self.publishCharter = publishCharter
        self.getCharter = getCharter
        self.publishStandard = publishStandard
        self.endStandard = endStandard
        self.listStandards = listStandards
        self.recordPulse = recordPulse
        self.getPulse = getPulse
        self.getTraining = getTraining
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(CharterService.publishCharter, publishCharter)
        router.unary(CharterService.getCharter, getCharter)
        router.unary(CharterService.publishStandard, publishStandard)
        router.unary(CharterService.endStandard, endStandard)
        router.unary(CharterService.listStandards, listStandards)
        router.unary(CharterService.recordPulse, recordPulse)
        router.unary(CharterService.getPulse, getPulse)
        router.unary(CharterService.getTraining, getTraining)
    }
}
